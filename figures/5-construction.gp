# The paper's measure step by step, on a constant current and on a frozen noise: raster, rate by the
# adaptive window with its mean and threshold, events shaded.
height = 10
margin_top = 0.8
gap_x = 0.7
load "figures/style.gp"
spikes = data."construction-spikes.tsv"
events = data."construction-events.tsv"
rates = data."construction-rate.tsv"
stats spikes using 2 nooutput
trials = STATS_max
stats rates index 0 using 1 nooutput
start = STATS_min
end = STATS_max
set multiplot
set xrange [0:end]
set xtics 0, 200
do for [c=1:2] {
  eval cell(1, 1, c, 2)
  eval slice(0.52, 1)
  eval above(c == 1 ? word_constant : word_frozen)
  if (c == 1) { eval y_label(trial) } else { set format y "" }
  set object 1 rectangle from 0, graph 0 to start, graph 1 behind @area
  unset logscale y
  set yrange [0.2:trials+0.8]
  set ytics 5, 5
  plot events using ($3 == c ? $1 : -1e6):(0.2):1:2:(0.2):(trials+0.8) with boxxyerrorbars lc rgb tint fillstyle solid noborder, \
    spikes using ($3 == c ? $1 : -1e6):($2-0.4):(0):(0.8) @raster
  eval slice(0, 0.48)
  set object 1 rectangle from 0, graph 0 to start, graph 1 behind @area
  if (c == 1) { eval y_label(rate_Hz) } else { set format y "" }
  set xlabel time_ms
  set logscale y
  set yrange [1:2000]
  set ytics (num(1) 1, num(10) 10, num(100) 100, num(1000) 1000)
  if (c == 2) { set ytics ("" 1, "" 10, "" 100, "" 1000) }
  plot events using ($3 == c ? $1 : -1e6):(1):1:2:(1):(2000) with boxxyerrorbars lc rgb tint fillstyle solid noborder, \
    rates index c-1 using 1:4 @theory, "" index c-1 using 1:3 with lines lt 5 lw 1, \
    "" index c-1 using 1:2 with lines lt 1 lw 1
}
unset multiplot
