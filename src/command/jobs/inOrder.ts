/** Jobs done several at a time and answered in their order, however many there are. */

/** So many jobs are begun ahead of the one that is answered next, for each that runs: a slow one holds few answers back. */
const AHEAD = 4;

export async function* inOrder<Job, Answer>(
  jobs: Iterable<Job>,
  atOnce: number,
  work: (job: Job) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const begun: Promise<Answer>[] = [];
  for (const job of jobs) {
    const answer = work(job);
    // Who waits for it is told; until then it is nobody's failure.
    answer.catch(() => undefined);
    begun.push(answer);
    if (begun.length >= atOnce * AHEAD) yield await (begun.shift() as Promise<Answer>);
  }
  for (const answer of begun) yield await answer;
}
