# Over many noises: distance to the nearest spike of another trial in the course of the pulse;
# share of the spikes in peaks of the PSTH against the mean current.
height = 7
gap_x = 2.0
load "figures/style.gp"
file = data."many-time.tsv"
limit = data."many-ceiling.tsv"
bars(k) = int(system(sprintf("grep -c '\t%d$' '%s'", k, file)))
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
  if (bars(0) > 0) {
    plot (rows(limit) > 0 ? limit : file) using 1:(rows(limit) > 0 ? $2 : NaN) @theory, \
      file using ($5 == 0 ? $1 : NaN):3:2:4 with yerrorbars lt 1 lw 1.2 pt 7 ps 0.5, \
      "" using ($5 == 1 ? $1 : NaN):3:2:4 with yerrorbars lt 2 dt solid lw 1.2 pt 5 ps 0.5
  } else {
    plot file using ($5 == 1 ? $1 : NaN):3:2:4 with yerrorbars lt 2 dt solid lw 1.2 pt 5 ps 0.5
  }
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
  plot file using ($5 == 0 ? $1-3 : NaN):3:2:4 with yerrorbars lt 1 lw 1.2 pt 7 ps 0.5, \
    "" using ($5 == 2 ? $1 : NaN):3:2:4 with yerrorbars lt 3 dt solid lw 1.2 pt 9 ps 0.6, \
    "" using ($5 == 1 ? $1+3 : NaN):3:2:4 with yerrorbars lt 2 dt solid lw 1.2 pt 5 ps 0.5
}
unset multiplot
