# Spread of the first and the last spike against the internal noise, with the paper's bands.
height = 8
load "figures/style.gp"
set logscale xy
set xlabel sigma_V_mV
eval y_label(spread_ms)
set xrange [0.025:1.1]
set yrange [0.2:80]
set xtics (num(0.03) 0.03, num(0.1) 0.1, num(0.3) 0.3, num(1) 1)
set ytics (num(0.3) 0.3, num(1) 1, num(3) 3, num(10) 10, num(30) 30)
set object 1 rectangle from graph 0, first 0.37 to graph 1, first 0.87 behind fillcolor rgb tint fillstyle solid noborder
set object 2 rectangle from graph 0, first 12 to graph 1, first 50 behind @area
set label 1 word_first at 0.35, 1.9 left textcolor lt 1
set label 2 word_last at 0.1, 5.4 right textcolor lt 2
set label 3 word_paper_first at 1.05, 0.57 right
set label 4 word_paper_last at 0.027, 25 left
file = data."strength.tsv"
plot file using 1:2 with linespoints lt 1 pt 7 ps 0.6, file using 1:3 with linespoints lt 2 pt 5 ps 0.6
