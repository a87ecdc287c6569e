# Error on the mean interval against the step: threshold at the samples, and lowered.
height = 7
load "figures/style.gp"
set logscale x
set xlabel step_ms
set xrange [0.08:1.3]
set yrange [-2:13]
set xtics (num(0.1) 0.1, num(0.2) 0.2, num(0.3) 0.3, num(0.5) 0.5, num(1) 1)
eval y_label(interval_error)
set label 1 at_samples at 0.45, 9 right textcolor lt 1
set label 2 word_lowered at 0.45, 1.6 left textcolor lt 2
file = data."threshold.tsv"
eval 'plot 0 @reference, '.dots_of('file', "$1", "$2", "$2-2*$4", "$2+2*$4", 1).', '.dots_of('file', "$1", "$3", "$3-2*$4", "$3+2*$4", 2)
