# Spread of the k-th spike against k: by rank and to the nearest spike; few trials and many.
height = 7
margin_top = 0.8
gap_x = 0.6
load "figures/style.gp"
file = data."spread.tsv"
of(k, y) = sprintf("($7 == %d ? $1 : NaN):%d", k, y)
most = rows_of(file, 0) > rows_of(file, 1) ? rows_of(file, 0) : rows_of(file, 1)
top = 1
if (most > 0) {
  stats file using 2 name "sd" nooutput
  stats file using 3 name "many" nooutput
  top = sd_max > many_max ? sd_max : many_max
  if (top < 1) { top = 1 }
}
set multiplot
set xlabel spike_rank
set yrange [0:1.4*top]
set xrange [0.5:(most > 1 ? most : 2)+0.7]
set xtics 2*ceil((most+1)/20.)
do for [c=1:2] {
  eval cell(1, 1, c, 2)
  eval above(c == 1 ? word_constant : word_frozen)
  if (c == 1) { eval y_label(spread_ms) } else { set format y "" }
  if (rows_of(file, c-1) == 0) {
    set label 9 no_spike at graph 0.5, 0.5 center
    plot -1 @reference
  } else {
    if (c == 1) {
      eval key(1, 1, 3, 0.03, 0.95, by_rank)
      eval key(2, 2, 3, 0.03, 0.865, by_gap)
      eval key(3, 6, 1, 0.03, 0.765, word_sqrt)
      plot file using ($7 == 0 ? $1 : NaN):4 @theory, "" using ($7 == 0 ? $1 : NaN):3 with lines lt 1, \
        "" using ($7 == 0 ? $1 : NaN):2 with points lt 1 pt 7 ps 0.5, \
        "" using ($7 == 0 ? $1 : NaN):6 with lines lt 2, "" using ($7 == 0 ? $1 : NaN):5 with points lt 2 pt 5 ps 0.5
    } else {
      plot file using ($7 == 1 ? $1 : NaN):3 with lines lt 1, "" using ($7 == 1 ? $1 : NaN):2 with points lt 1 pt 7 ps 0.5, \
        "" using ($7 == 1 ? $1 : NaN):6 with lines lt 2, "" using ($7 == 1 ? $1 : NaN):5 with points lt 2 pt 5 ps 0.5
    }
  }
}
unset multiplot
