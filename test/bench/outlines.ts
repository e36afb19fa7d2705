/** Hierarchies to measure with: four perspectives, objectives below them, and about five KPIs below each of those. */
export function writeOutline(kpis: number): string {
  const objectives = Math.ceil(kpis / 5);
  const lines = ['Office'];
  for (let perspective = 0; perspective < 4; perspective += 1) {
    lines.push(`\tPerspective ${perspective + 1}`);
    for (let objective = perspective; objective < objectives; objective += 4) {
      lines.push(`\t\tObjective ${objective + 1}`);
      for (let kpi = objective; kpi < kpis; kpi += objectives) lines.push(`\t\t\tKPI number ${kpi + 1}`);
    }
  }
  return lines.join('\n');
}
