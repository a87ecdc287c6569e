# Jitter of each spike against two predictions, on logarithmic scales: the slope alone, and with the past.
height = 7.5
gap_x = 0.9
load "figures/style.gp"
file = data."jitter.tsv"
stats file using ($1 < 1e5 ? $1 : 0) nooutput
middle = STATS_median
nothing = STATS_records == 1                # the row outside the frame, alone
set multiplot
set logscale xy
set xrange [0.25:15]
set yrange [0.25:15]
set xtics (num(0.5) 0.5, num(1) 1, num(2) 2, num(5) 5, num(10) 10)
set ytics (num(0.5) 0.5, num(1) 1, num(2) 2, num(5) 5, num(10) 10)
do for [c=1:2] {
  eval cell(1, 1, c, 2)
  set xlabel (c == 1 ? formula_ms : past_ms)
  if (c == 1) {
    eval y_label(measured_ms)
    eval key(1, 1, 2, 0.5, 0.16, word_steep)
    eval key(2, 2, 2, 0.5, 0.07, word_flat)
  } else { set ytics ("" 0.5, "" 1, "" 2, "" 5, "" 10) }
  if (nothing) { set label 9 no_spike at graph 0.38, 0.92 center }
  plot x @theory, file using ($1 >= middle ? (c == 1 ? $2 : $4) : NaN):3 with points lt 1 pt 7 ps 0.35, \
    file using ($1 < middle ? (c == 1 ? $2 : $4) : NaN):3 with points lt 2 pt 5 ps 0.35
}
unset multiplot
