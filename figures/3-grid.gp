# Responses of one neuron to one noise, for four amplitudes (rows) and four characteristic times (columns), with the
# number of spikes over several noises.
height = 11.5
margin_top = 0.9
margin_right = 2.15
gap_x = 0.25
gap_y = 0.25
load "figures/style.gp"
stats data."frame.tsv" using 1 nooutput
T = STATS_max
stats data."frame.tsv" using 3 nooutput
V_th = STATS_max
stats data."frame.tsv" using 4 nooutput
V_r = STATS_max
stats data."grid.tsv" using 2 nooutput
V_low = (STATS_min < V_r ? STATS_min : V_r) - 10
V_low = V_low < V_th - 60 ? (V_r < V_th - 60 ? V_r : V_th - 60) : V_low
cases = data."grid-cases.tsv"
of(k, c) = real(word(system("grep -v '^#' '".cases."' | sed -n ".(k+1)."p"), c))
tenth(x) = mode eq 'tex' ? sprintf('\num{%.1f}', x) : gprintf('%.1f', x)
set multiplot
set xrange [0:T]
set yrange [V_low:V_th+130]
set ytics (V_r, V_th)
set xtics 0, 2*tic(0.8*T), 0.9*T
do for [k=0:15] {
  row = k/4 + 1
  column_ = k%4 + 1
  eval cell(row, 4, column_, 4)
  if (column_ == 1) { set format y number } else { set format y "" }
  if (column_ == 1 && row == 2) { eval y_label(potential_mV) }
  if (row == 1) { set label 1 word_tau." = ".num(of(k, 2))." ms" at graph 0.5, 1.14 center }
  if (column_ == 4) { set label 2 word_sigma." = ".num(of(k, 1))." pA" at graph 1.06, 0.5 left }
  if (row == 4 ) { set xlabel time_ms }
  set label 3 tenth(of(k, 3)).word_pm.tenth(of(k, 4)) at graph 0.97, 0.89 right
  if (of(k, 5) > 0) {
    plot V_th @reference, data."grid.tsv" index k using 1:2 with lines lt 1 lw 1, \
      data."grid-spikes.tsv" using ($3 == k ? $1 : NaN):(V_th):(0):(83) @spike lw 1
  } else {
    plot V_th @reference, data."grid.tsv" index k using 1:2 with lines lt 1 lw 1
  }
}
unset multiplot
