# One trial under the course's noise (left) and under the paper's (right): current and potential.
height = 7
margin_top = 0.9
gap_x = 0.6
margin_left = 2
load "figures/style.gp"
stats data."frame.tsv" using 1 nooutput
T = STATS_max
stats data."frame.tsv" using 3 nooutput
V_th = STATS_max
stats data."frame.tsv" using 4 nooutput
V_r = STATS_max
array low[2]
array high[2]
do for [c=1:2] {
  stats data.(c == 1 ? "response-course" : "response-paper").".tsv" using 2:3 nooutput
  low[c] = STATS_min_x
  high[c] = STATS_max_x
  V_low = c == 1 || STATS_min_y < V_low ? STATS_min_y : V_low
}
I_low = low[1] < low[2] ? low[1] : low[2]
I_high = high[1] > high[2] ? high[1] : high[2]
if (I_low == I_high) { I_low = I_low - 1; I_high = I_high + 1 }
V_low = (V_r < V_low ? V_r : V_low) - 12
ticks = data."response-spikes.tsv"
set multiplot
set xrange [0:T]
set xtics 0, tic(0.8*T), 0.9*T
do for [c=1:2] {
  f = data.(c == 1 ? "response-course" : "response-paper").".tsv"
  eval cell(1, 2, c, 2)
  set yrange [I_low:I_high]
  set ytics tic(I_high-I_low)
  eval above(c == 1 ? word_course : word_paper)
  if (c == 1) { set format y number; eval y_label(current_pA) } else { set format y "" }
  plot 0 @reference, f using 1:2 with lines lt 1 lw 1
  eval cell(2, 2, c, 2)
  set yrange [V_low:V_th+90]
  eval levels(V_r, V_th, V_th + 90 - V_low)
  set xlabel time_ms
  if (c == 1) { set format y number; eval y_label(potential_mV) } else { set format y "" }
  n = rows(ticks) ? int(system("awk -F'\t' '$3 == ".c."' '".ticks."' | wc -l")) : 0
  if (n) {
    plot V_th @reference, f using 1:3 with lines lt 1 lw 1, \
      ticks using ($3 == c ? $1 : NaN):(V_th):(0):(83) @spike lw 1
  } else {
    set label 9 no_spike at graph 0.5, first V_th+45 center
    plot V_th @reference, f using 1:3 with lines lt 1 lw 1
  }
}
unset multiplot
