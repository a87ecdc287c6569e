# Reliability against the frequency of a weak sinusoid added to the mean; the neuron's own rate and its multiples.
height = 6.5
margin_top = 0.8
load "figures/style.gp"
file = data."resonance.tsv"
stats file using ($1/$4) nooutput
rate = STATS_max
set xlabel frequency_Hz
set xrange [0:3.6*rate]
set xtics autofreq
set yrange [0:1.03]
set ytics 0, 0.2
eval y_label(word_reliability)
do for [k=1:3] {
  set arrow k from k*rate, 0 to k*rate, graph 1 @refline
  own = k == 1 ? word_own : sprintf("%d ", k).word_own
  set label k own at k*rate, graph 1.06 center
}
eval "plot ".bars_of('file', "$1", "$2", "2*$3", 1)
