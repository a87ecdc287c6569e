# Gain and phase of the membrane against frequency, with the theory.
width = 11.8
height = 5.2
load "figures/style.gp"
theory_file = data."frequency-theory.tsv"
stats theory_file using 4 name "cut" nooutput
degrees = 180/pi
set multiplot
set logscale x
set xlabel frequency_Hz
set xrange [cut_max*0.1:cut_max*20]
set format x '%g'
eval cell(1, 1, 1, 2)
set arrow from cut_max, graph 0 to cut_max, graph 1 @refline
set yrange [0:1.05]
set ytics 0, 0.5
eval y_label(word_gain)
set label 1 word_cutoff at cut_max*1.15, 0.97 left textcolor rgb grey
plot theory_file using 1:(sqrt($2**2+$3**2)) with lines lt 1, \
  data."frequency.tsv" using 1:(sqrt($2**2+$3**2)) with points lt 2 pt 7 ps 0.6
eval cell(1, 1, 2, 2)
set arrow from cut_max, graph 0 to cut_max, graph 1 @refline
set yrange [-92:2]
set ytics -90, 45
eval y_label(phase_degrees)
plot theory_file using 1:(degrees*atan2($3,$2)) with lines lt 1, \
  data."frequency.tsv" using 1:(degrees*atan2($3,$2)) with points lt 2 pt 7 ps 0.6
unset multiplot
