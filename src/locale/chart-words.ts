/** Words in and about charts. */
export interface ChartWords {
  /** Names of the kinds of charts, as they begin a sentence: "Biểu đồ cột". */
  readonly column: string;
  readonly groupedColumn: string;
  readonly bar: string;
  readonly line: string;
  readonly share: string;
  readonly bullet: string;
  readonly sparkline: string;
  /** Keys of the legend for how firm a value is: "thực hiện", "ước tính", "dự kiến". */
  readonly achieved: string;
  readonly estimated: string;
  readonly projected: string;
  /** What a value is held against: "kế hoạch". */
  readonly target: string;
  /** "Không có số liệu". */
  readonly noData: string;
  /** The note under a value axis that is cut. */
  readonly cutAxis: string;
}
