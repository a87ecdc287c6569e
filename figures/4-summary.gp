# The course's summary: current, potential of every trial in colours, firing rate.
height = 11
margin_top = 0.8
margin_right = 2.2
gap_x = 0.5
load "figures/style.gp"
stats data."dc-map.tsv" using 2 nooutput
trials = STATS_max
stats data."dc-current.tsv" using 1 name "span" nooutput
stats data."dc-current.tsv" using 2 name "flat" nooutput
stats data."frozen-current.tsv" using 2 name "noise" nooutput
low = flat_min < noise_min ? flat_min : noise_min
high = flat_max > noise_max ? flat_max : noise_max
room = high > low ? 0.1*(high-low) : 10
stats data."dc-psth.tsv" using 2 name "flatrate" nooutput
stats data."frozen-psth.tsv" using 2 name "burst" nooutput
fastest = flatrate_max > burst_max ? flatrate_max : burst_max
stats data."dc-map.tsv" using 3 name "calm" nooutput
stats data."frozen-map.tsv" using 3 name "wild" nooutput
bottom = calm_min < wild_min ? calm_min : wild_min
top = calm_max > wild_max ? calm_max : wild_max
set multiplot
set xrange [0:span_max]
set xtics 0, 200*ceil(span_max/1000.), span_max-1
set cbrange [bottom:(top > bottom ? top : bottom+1)]
set cbtics 10*ceil((top-bottom)/60.)
do for [c=1:2] {
  file = data.(c == 1 ? "dc" : "frozen")
  eval cell(1, 1, c, 2)
  eval slice(0.78, 1)
  eval above(c == 1 ? word_constant : word_frozen)
  if (c == 1) { eval y_label(current_pA) } else { set format y "" }
  set yrange [low-room:high+room]
  set ytics 0, 200*ceil((high-low)/800.)
  unset colorbox
  plot file."-current.tsv" using 1:2 with lines lt 5 lw 1
  eval slice(0.27, 0.75)
  if (c == 1) { eval y_label(trial) }
  set yrange [0.5:trials+0.5]
  set ytics 5*ceil(trials/25.), 5*ceil(trials/25.)
  if (c == 2) {
    eval scale_label(potential_mV)
  }
  plot file."-map.tsv" using 1:2:3 @heat
  unset colorbox
  set yrange [0:1.05*(fastest > 0 ? fastest : 1)]
  eval slice(0, 0.23)
  if (c == 1) { eval y_label(rate_Hz) }
  set xlabel time_ms
  set ytics 0, 100*ceil((fastest+1)/300.)
  if (c == 2) { set format y "" }
  plot file."-psth.tsv" using 1:2 @histogram
  set format y number
}
unset multiplot
