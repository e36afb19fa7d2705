/** Whether this Excel draws charts; false until it has said so. */
import { useEffect, useState } from 'react';
import { canInsertCharts } from '../../workbook/writing/charts';

export function useCanInsertCharts(): boolean {
  const [can, setCan] = useState(false);
  useEffect(() => {
    let alive = true;
    canInsertCharts().then(
      (answer) => alive && setCan(answer),
      () => undefined,
    );
    return () => {
      alive = false;
    };
  }, []);
  return can;
}
