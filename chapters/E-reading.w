@* \bi{Pour aller plus loin}{Further reading}.
\fr{D'abord des textes à lire pour le plaisir, et les supports du cours ; puis les ouvrages
et les articles que ce livre cite.}
\en{First some texts to read for pleasure, and the material of the course; then the books
and papers that this book cites.}

@*1 \bi{Autour du cours}{Around the course}.
\fr{Le hasard et le cerveau : notre cerveau ne subit pas seulement le bruit, il s'en sert.
\url{https://theconversation.com/le-jeu-du-cerveau-et-du-hasard-159388}}
\en{Randomness and the brain (in French):
noise is not only a nuisance to our brain, which puts it to use.
 \url{https://theconversation.com/le-jeu-du-cerveau-et-du-hasard-159388}}

\fr{Le temps et le cerveau : comment notre perception nous fait voyager dans le temps.
\url{https://laurentperrinet.github.io/publication/perrinet-19-temps/}}
\en{Time and the brain (in French): how perception takes us on a journey through time.
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

\reference{boxmuller58}{Box \& Muller, 1958}{G. E. P. Box \bi{et}{and} M. E. Muller,
  \openquote{}A note on the generation of random normal deviates\closequote{},
  {\it Annals of Mathematical Statistics} 29, 610--611.
  \doi{10.1214/aoms/1177706645}}
\reference{brette03}{Brette \& Guigon, 2003}{R. Brette \bi{et}{and} E. Guigon,
  \openquote{}Reliability of spike timing is a general property
of spiking model neurons\closequote{},
  {\it Neural Computation} 15, 279--308.
  \doi{10.1162/089976603762552924}}
\reference{brette05}{Brette \& Gerstner, 2005}{R. Brette \bi{et}{and} W. Gerstner,
  \openquote{}Adaptive exponential integrate-and-fire model
as an effective description of neuronal activity\closequote{},
  {\it Journal of Neurophysiology} 94, 3637--3642.
  \doi{10.1152/jn.00686.2005}}
\reference{broadie97}{Broadie, Glasserman \& Kou, 1997}%
  {M. Broadie, P. Glasserman \bi{et}{and} S. Kou,
  \openquote{}A continuity correction for discrete barrier options\closequote{},
  {\it Mathematical Finance} 7, 325--349.
  \doi{10.1111/1467-9965.00035}}
\reference{brunel07}{Brunel \& van Rossum, 2007}{N. Brunel \bi{et}{and} M. C. W. van Rossum,
  \openquote{}Lapicque's 1907 paper: from frogs to integrate-and-fire\closequote{},
  {\it Biological Cybernetics} 97, 337--339.
  \doi{10.1007/s00422-007-0190-0}}
\reference{bryant76}{Bryant \& Segundo, 1976}{H. L. Bryant \bi{et}{and} J. P. Segundo,
  \openquote{}Spike initiation by transmembrane current: a white-noise analysis\closequote{},
  {\it Journal of Physiology} 260, 279--314.
  \doi{10.1113/jphysiol.1976.sp011516}}
\reference{burkitt06}{Burkitt, 2006}{A. N. Burkitt,
  \openquote{}A review of the integrate-and-fire neuron model:
I. Homogeneous synaptic input\closequote{},
  {\it Biological Cybernetics} 95, 1--19.
  \doi{10.1007/s00422-006-0068-6}}
\reference{davison08}{Davison et al., 2008}{A. P. Davison et al.,
  \openquote{}PyNN: a common interface for neuronal network simulators\closequote{},
  {\it Frontiers in Neuroinformatics} 2, 11.
  \doi{10.3389/neuro.11.011.2008}}
\reference{galan08}{Galán et al., 2008}{R. F. Galán, G. B. Ermentrout \bi{et}{and} N. N. Urban,
  \openquote{}Optimal time scale for spike-time reliability:
theory, simulations, and experiments\closequote{},
  {\it Journal of Neurophysiology} 99, 277--283.
  \doi{10.1152/jn.00563.2007}}
\reference{gerstner14}{Gerstner et al., 2014}%
  {W. Gerstner, W. M. Kistler, R. Naud \bi{et}{and} L. Paninski,
  {\it Neuronal Dynamics: From Single Neurons to Networks and Models of Cognition},
Cambridge University Press.}
\reference{gewaltig07}{Gewaltig \& Diesmann, 2007}{M.-O. Gewaltig \bi{et}{and} M. Diesmann,
  \openquote{}NEST (NEural Simulation Tool)\closequote{},
  {\it Scholarpedia} 2(4), 1430.
  \doi{10.4249/scholarpedia.1430}}
\reference{gillespie96}{Gillespie, 1996}{D. T. Gillespie,
  \openquote{}Exact numerical simulation of the Ornstein--Uhlenbeck process
and its integral\closequote{},
  {\it Physical Review E} 54, 2084--2091.
  \doi{10.1103/PhysRevE.54.2084}}
\reference{giraudo99}{Giraudo \& Sacerdote, 1999}{M. T. Giraudo \bi{et}{and} L. Sacerdote,
  \openquote{}An improved technique for the simulation of first passage times
for diffusion processes\closequote{},
  {\it Communications in Statistics: Simulation and Computation} 28, 1135--1163.
  \doi{10.1080/03610919908813596}}
\reference{goldberg91}{Goldberg, 1991}{D. Goldberg,
  \openquote{}What every computer scientist should know
about floating-point arithmetic\closequote{},
  {\it ACM Computing Surveys} 23, 5--48.
  \doi{10.1145/103162.103163}}
\reference{hunter98}{Hunter et al., 1998}%
  {J. D. Hunter, J. G. Milton, P. J. Thomas \bi{et}{and} J. D. Cowan,
  \openquote{}Resonance effect for neural spike time reliability\closequote{},
  {\it Journal of Neurophysiology} 80, 1427--1438.
  \doi{10.1152/jn.1998.80.3.1427}}
\reference{knuth84}{Knuth, 1984}{D. E. Knuth,
  \openquote{}Literate programming\closequote{},
  {\it The Computer Journal} 27, 97--111.
  \doi{10.1093/comjnl/27.2.97}}
\reference{knuth97}{Knuth, 1997}{D. E. Knuth,
  {\it The Art of Computer Programming}, volume 2,
  {\it Seminumerical Algorithms}, third edition, Addison-Wesley.}
\reference{knuthlevy94}{Knuth \& Levy, 1994}{D. E. Knuth \bi{et}{and} S. Levy,
  {\it The CWEB System of Structured Documentation}, Addison-Wesley.}
\reference{lapicque07}{Lapicque, 1907}{L. Lapicque,
  \openquote{}Recherches quantitatives sur l'excitation électrique des nerfs
traitée comme une polarisation\closequote{},
  {\it Journal de physiologie et de pathologie générale} 9, 620--635.}
\reference{ms95}{Mainen \& Sejnowski, 1995}{Z. F. Mainen \bi{et}{and} T. J. Sejnowski,
  \openquote{}Reliability of spike timing in neocortical neurons\closequote{},
  {\it Science} 268, 1503--1506.
  \doi{10.1126/science.7770778}}
\reference{michael76}{Michael et al., 1976}{J. R. Michael, W. R. Schucany \bi{et}{and} R. W. Haas,
  \openquote{}Generating random variates using transformations with multiple roots\closequote{},
  {\it The American Statistician} 30, 88--90.
  \doi{10.1080/00031305.1976.10479147}}
\reference{morrison07}{Morrison et al., 2007}%
  {A. Morrison, S. Straube, H. E. Plesser \bi{et}{and} M. Diesmann,
  \openquote{}Exact subthreshold integration with continuous spike times
in discrete-time neural network simulations\closequote{},
  {\it Neural Computation} 19, 47--79.
  \doi{10.1162/neco.2007.19.1.47}}
\reference{rotter99}{Rotter \& Diesmann, 1999}{S. Rotter \bi{et}{and} M. Diesmann,
  \openquote{}Exact digital simulation of time-invariant linear systems
with applications to neuronal modeling\closequote{},
  {\it Biological Cybernetics} 81, 381--402.
  \doi{10.1007/s004220050570}}
\reference{salmon11}{Salmon et al., 2011}%
  {J. K. Salmon, M. A. Moraes, R. O. Dror \bi{et}{and} D. E. Shaw,
  \openquote{}Parallel random numbers: as easy as 1, 2, 3\closequote{},
  {\it Proceedings of SC'11}, ACM.
  \doi{10.1145/2063384.2063405}}
\reference{schreiber03}{Schreiber et al., 2003}%
  {S. Schreiber, J. M. Fellous, D. Whitmer, P. Tiesinga \bi{et}{and} T. J. Sejnowski,
  \openquote{}A new correlation-based measure of spike timing reliability\closequote{},
  {\it Neurocomputing} 52--54, 925--931.
  \doi{10.1016/S0925-2312(02)00838-X}}
\reference{siegert51}{Siegert, 1951}{A. J. F. Siegert,
  \openquote{}On the first passage time probability problem\closequote{},
  {\it Physical Review} 81, 617--623.
  \doi{10.1103/PhysRev.81.617}}
\reference{stimberg19}{Stimberg et al., 2019}{M. Stimberg, R. Brette \bi{et}{and} D. F. M. Goodman,
  \openquote{}Brian 2, an intuitive and efficient neural simulator\closequote{},
  {\it eLife} 8, e47314.
  \doi{10.7554/eLife.47314}}
\reference{uhlenbeck30}{Uhlenbeck \& Ornstein, 1930}{G. E. Uhlenbeck \bi{et}{and} L. S. Ornstein,
  \openquote{}On the theory of the Brownian motion\closequote{},
  {\it Physical Review} 36, 823--841.
  \doi{10.1103/PhysRev.36.823}}
