@* \bi{Pour aller plus loin}{Further reading}.
\fr{D'abord des textes à lire pour le plaisir, et les supports du cours ; puis les ouvrages
et les articles que ce livre cite.}
\en{First some texts to read for pleasure, and the material of the course; then the books
and papers that this book cites.}

@*1 \bi{Autour du cours}{Around the course}.
\fr{Le hasard et le cerveau : notre cerveau ne subit pas seulement le bruit, il s'en sert.
\url{https://theconversation.com/le-jeu-du-cerveau-et-du-hasard-159388}}
\en{Chance and the brain (in French): our brain does not merely suffer noise, it makes use
of it. \url{https://theconversation.com/le-jeu-du-cerveau-et-du-hasard-159388}}

\fr{Le temps et le cerveau : comment notre perception nous fait voyager dans le temps.
\url{https://laurentperrinet.github.io/publication/perrinet-19-temps/}}
\en{Time and the brain (in French): how our perception makes us travel through time.
\url{https://laurentperrinet.github.io/publication/perrinet-19-temps/}}

\fr{La perception visuelle, par ses illusions et ses hallucinations.
\url{https://laurentperrinet.github.io/talk/2019-04-18-jnlf/}}
\en{Visual perception, through its illusions and hallucinations.
\url{https://laurentperrinet.github.io/talk/2019-04-18-jnlf/}}

\fr{Modéliser des réseaux de neurones impulsionnels avec Brian, NEST et PyNN
\cite{stimberg19}, \cite{gewaltig07}, \cite{davison08}. On trouve aussi dans ce cours des
rasters de la rétine des rongeurs et du cortex visuel du chat.
\url{https://laurentperrinet.github.io/talk/2019-04-03-a-course-on-vision-and-modelization/}}
\en{Modelling networks of spiking neurons with Brian, NEST and PyNN
\cite{stimberg19}, \cite{gewaltig07}, \cite{davison08}. This course also shows rasters from
the retina of rodents and from the visual cortex of the cat.
\url{https://laurentperrinet.github.io/talk/2019-04-03-a-course-on-vision-and-modelization/}}

\fr{Le codage prédictif, une autre façon de comprendre ce que calcule le cortex.
\url{https://laurentperrinet.github.io/talk/2018-03-26-cours-neuro-comp-fep/}}
\en{Predictive coding, another way to understand what the cortex computes.
\url{https://laurentperrinet.github.io/talk/2018-03-26-cours-neuro-comp-fep/}}

@*1 \bi{Ouvrages et articles cités}{Books and papers cited}.
\fr{Par ordre alphabétique.}
\en{In alphabetical order.}
@^Mainen, Zachary@>
@^Sejnowski, Terrence@>

\reference{boxmuller58}{Box \& Muller, 1958}{G. E. P. Box and M. E. Muller, “A note on the generation of random normal deviates”, {\it Annals of Mathematical Statistics} 29, 610--611.}
\reference{brette03}{Brette \& Guigon, 2003}{R. Brette and E. Guigon, “Reliability of spike timing is a general property of spiking model neurons”, {\it Neural Computation} 15, 279--308.}
\reference{brunel07}{Brunel \& van Rossum, 2007}{N. Brunel and M. C. W. van Rossum, “Lapicque's 1907 paper: from frogs to integrate-and-fire”, {\it Biological Cybernetics} 97, 337--339.}
\reference{bryant76}{Bryant \& Segundo, 1976}{H. L. Bryant and J. P. Segundo, “Spike initiation by transmembrane current: a white-noise analysis”, {\it Journal of Physiology} 260, 279--314.}
\reference{burkitt06}{Burkitt, 2006}{A. N. Burkitt, “A review of the integrate-and-fire neuron model: I. Homogeneous synaptic input”, {\it Biological Cybernetics} 95, 1--19.}
\reference{davison08}{Davison et al., 2008}{A. P. Davison et al., “PyNN: a common interface for neuronal network simulators”, {\it Frontiers in Neuroinformatics} 2, 11.}
\reference{galan08}{Galán et al., 2008}{R. F. Galán, G. B. Ermentrout and N. N. Urban, “Optimal time scale for spike-time reliability: theory, simulations, and experiments”, {\it Journal of Neurophysiology} 99, 277--283.}
\reference{gerstner14}{Gerstner et al., 2014}{W. Gerstner, W. M. Kistler, R. Naud and L. Paninski, {\it Neuronal Dynamics: From Single Neurons to Networks and Models of Cognition}, Cambridge University Press.}
\reference{gewaltig07}{Gewaltig \& Diesmann, 2007}{M.-O. Gewaltig and M. Diesmann, “NEST (NEural Simulation Tool)”, {\it Scholarpedia} 2(4), 1430.}
\reference{gillespie96}{Gillespie, 1996}{D. T. Gillespie, “Exact numerical simulation of the Ornstein--Uhlenbeck process and its integral”, {\it Physical Review E} 54, 2084--2091.}
\reference{giraudo99}{Giraudo \& Sacerdote, 1999}{M. T. Giraudo and L. Sacerdote, “An improved technique for the simulation of first passage times for diffusion processes”, {\it Communications in Statistics: Simulation and Computation} 28, 1135--1163.}
\reference{goldberg91}{Goldberg, 1991}{D. Goldberg, “What every computer scientist should know about floating-point arithmetic”, {\it ACM Computing Surveys} 23, 5--48.}
\reference{hunter98}{Hunter et al., 1998}{J. D. Hunter, J. G. Milton, P. J. Thomas and J. D. Cowan, “Resonance effect for neural spike time reliability”, {\it Journal of Neurophysiology} 80, 1427--1438.}
\reference{knuth84}{Knuth, 1984}{D. E. Knuth, “Literate programming”, {\it The Computer Journal} 27, 97--111.}
\reference{knuth97}{Knuth, 1997}{D. E. Knuth, {\it The Art of Computer Programming}, volume 2, {\it Seminumerical Algorithms}, third edition, Addison-Wesley.}
\reference{knuthlevy94}{Knuth \& Levy, 1994}{D. E. Knuth and S. Levy, {\it The CWEB System of Structured Documentation}, Addison-Wesley.}
\reference{lapicque07}{Lapicque, 1907}{L. Lapicque, “Recherches quantitatives sur l'excitation électrique des nerfs traitée comme une polarisation”, {\it Journal de physiologie et de pathologie générale} 9, 620--635.}
\reference{ms95}{Mainen \& Sejnowski, 1995}{Z. F. Mainen and T. J. Sejnowski, “Reliability of spike timing in neocortical neurons”, {\it Science} 268, 1503--1506.}
\reference{michael76}{Michael et al., 1976}{J. R. Michael, W. R. Schucany and R. W. Haas, “Generating random variates using transformations with multiple roots”, {\it The American Statistician} 30, 88--90.}
\reference{morrison07}{Morrison et al., 2007}{A. Morrison, S. Straube, H. E. Plesser and M. Diesmann, “Exact subthreshold integration with continuous spike times in discrete-time neural network simulations”, {\it Neural Computation} 19, 47--79.}
\reference{rotter99}{Rotter \& Diesmann, 1999}{S. Rotter and M. Diesmann, “Exact digital simulation of time-invariant linear systems with applications to neuronal modeling”, {\it Biological Cybernetics} 81, 381--402.}
\reference{salmon11}{Salmon et al., 2011}{J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw, “Parallel random numbers: as easy as 1, 2, 3”, {\it Proceedings of SC'11}, ACM.}
\reference{schreiber03}{Schreiber et al., 2003}{S. Schreiber, J. M. Fellous, D. Whitmer, P. Tiesinga and T. J. Sejnowski, “A new correlation-based measure of spike timing reliability”, {\it Neurocomputing} 52--54, 925--931.}
\reference{siegert51}{Siegert, 1951}{A. J. F. Siegert, “On the first passage time probability problem”, {\it Physical Review} 81, 617--623.}
\reference{stimberg19}{Stimberg et al., 2019}{M. Stimberg, R. Brette and D. F. M. Goodman, “Brian 2, an intuitive and efficient neural simulator”, {\it eLife} 8, e47314.}
\reference{uhlenbeck30}{Uhlenbeck \& Ornstein, 1930}{G. E. Uhlenbeck and L. S. Ornstein, “On the theory of the Brownian motion”, {\it Physical Review} 36, 823--841.}
