# Over many noises: distance to the nearest spike of another trial in the course of the pulse;
# share of the spikes in peaks of the PSTH against the mean current.
height = 7
gap_x = 2.0
margin_top = 0.9
load "figures/style.gp"
file = data."many-time.tsv"
limit = data."many-ceiling.tsv"
case(k, x, lt) = dots_of('file', sprintf("$5 == %d ? %s : NaN", k, x), "$3", "$2", "$4", lt)
stats data."dc-current.tsv" using 1 name "span" nooutput
set multiplot
eval cell(1, 1, 1, 2)
set xlabel time_ms
set xrange [0:span_max]
set xtics 0, 200*ceil(span_max/1000.), span_max-1
eval y_label(gap_ms)
if (rows(file) == 0) {
  set label 9 no_spike at graph 0.5, 0.5 center
  set yrange [0:1]
  plot -1 @reference
} else {
  stats file using 4 name "far" nooutput
  set yrange [0:(far_max > 0 ? 1.15*far_max : 1)]
  eval key(1, 1, 2, 0, 1.08, sigma." = ".num(0))
  eval key(2, 2, 2, 0.35, 1.08, sigma)
  ceiling = rows(limit) > 0 ? 'limit using 1:2 '.theory.', ' : ''
  constant = rows_of(file, 0) > 0 ? case(0, "$1", 1).', ' : ''
  eval 'plot '.ceiling.constant.case(1, "$1", 2)
}
eval cell(1, 1, 2, 2)
file = data."many-mean.tsv"
set xlabel current_pA
set xrange [115:315]
set xtics 150, 50
set yrange [0:1]
set ytics 0, 0.2
eval y_label(word_reliability)
if (rows(file) == 0) {
  set label 9 no_spike at graph 0.5, 0.5 center
  plot -1 @reference
} else {
  eval key(1, 1, 2, 0, 1.08, sigma." = ".num(0))
  eval key(2, 3, 2, 0.35, 1.08, sigma."/2")
  eval key(3, 2, 2, 0.68, 1.08, sigma)
  eval 'plot '.case(0, "$1-3", 1).', '.case(2, "$1", 3).', '.case(1, "$1+3", 2)
}
unset multiplot
