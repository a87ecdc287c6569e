# The course's summary: current, potential of every trial in colours, firing rate.
height = 12
margin_top = 0.8
margin_right = 2.2
gap_x = 0.5
load "figures/style.gp"
stats data."dc-spikes.tsv" using 2 nooutput
trials = STATS_max
set multiplot
set xrange [0:1000]
set xtics 0, 200, 800
set cbrange [-80:-53]
set cbtics (-80, -70, -60, -53)
do for [c=1:2] {
  file = data.(c == 1 ? "dc" : "frozen")
  eval cell(1, 1, c, 2)
  eval slice(0.78, 1)
  set label 1 (c == 1 ? word_constant : word_frozen) at graph 0.5, 1.1 center
  if (c == 1) { eval y_label(current_pA) } else { set format y "" }
  set yrange [-220:520]
  set ytics 0, 200
  unset colorbox
  plot file."-current.tsv" using 1:2 with lines lt 5 lw 0.8
  eval slice(0.27, 0.75)
  if (c == 1) { eval y_label(trial) }
  set yrange [0.5:trials+0.5]
  set ytics 5, 5
  if (c == 2) {
    set colorbox user origin screen _scale, graph 0 size 0.3/width, graph 1 noborder
    eval scale_label(potential_mV)
  }
  plot file."-map.tsv" using 1:2:3 @heat
  unset colorbox
  set yrange [0:210]
  eval slice(0, 0.23)
  if (c == 1) { eval y_label(rate_Hz) }
  set xlabel time_ms
  set ytics 0, 100
  if (c == 2) { set format y "" }
  plot file."-psth.tsv" using 1:2 @histogram
  set format y number
}
unset multiplot
