# Error on the mean interval against the step: threshold tested at the samples, and between them.
height = 7
load "figures/style.gp"
set logscale x
set xlabel step_ms
set xrange [0.08:4]
set xtics (num(0.1) 0.1, num(0.25) 0.25, num(0.5) 0.5, num(1) 1, num(1.5) 1.5, num(3) 3)
stats data."your-bridge.tsv" using 2 name "yours" nooutput
set yrange [-2:22]
set ytics 0, 5
eval y_label(interval_error)
set label 1 at_samples at 0.85, 14 right textcolor lt 2
set label 2 by_bridge at 0.2, 2.2 center textcolor lt 1
mine = yours_max < -1.5 ? -1.5 : yours_max > 21.5 ? 21.5 : yours_max
set label 3 word_yours at 1.08, mine+(mine < 5 ? 1.8 : -1.6) left textcolor lt 3
file = data."trap.tsv"
eval 'plot 0 @reference, file using 1:4 @theory, ' \
  .dots_of('file', "$1", "$2", "$2-2*$5", "$2+2*$5", 2).', '.dots_of('file', "$1", "$3", "$3-2*$5", "$3+2*$5", 1) \
  .', data."your-bridge.tsv" using 1:(mine) with points lt 3 lw 2 dt solid pt 12 ps 1.2'
