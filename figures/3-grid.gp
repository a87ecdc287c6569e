# Responses of one neuron to one noise, for four amplitudes (rows) and four characteristic times (columns).
height = 12.5
margin_top = 0.9
margin_right = 1.9
gap_x = 0.25
gap_y = 0.25
load "figures/style.gp"
array sigma[16]
array tau[16]
do for [k=1:16] {
  stats data."grid-cases.tsv" every ::k-1::k-1 using 1 nooutput
  sigma[k] = STATS_max
  stats data."grid-cases.tsv" every ::k-1::k-1 using 2 nooutput
  tau[k] = STATS_max
}
set multiplot
set xrange [0:1000]
set yrange [-95:35]
set ytics (-80, -53)
set xtics 400
do for [k=0:15] {
  row = k/4 + 1
  column_ = k%4 + 1
  eval cell(row, 4, column_, 4)
  if (column_ == 1) { set format y number } else { set format y "" }
  if (column_ == 1 && row == 2) { eval y_label(potential_mV) }
  if (row == 1) { set label 1 word_tau." = ".num(tau[k+1])." ms" at graph 0.5, 1.14 center }
  if (column_ == 4) { set label 2 word_sigma." = ".num(sigma[k+1])." pA" at graph 1.06, 0.5 left }
  if (row == 4 ) { set xlabel time_ms }
  plot -53 @reference, data."grid.tsv" index k using 1:2 with lines lt 1 lw 0.8, \
    data."grid-spikes.tsv" using ($2 == k ? $1 : NaN):(-53):(0):(83) @spike lw 0.8
}
unset multiplot
