@* \bi{Pour aller plus loin}{Further reading}.
\fr{Les articles cités.}
\en{The papers cited.}

\reference{ms95}{Mainen \& Sejnowski, 1995}{Z. F. Mainen and T. J. Sejnowski, ``Reliability of spike timing in neocortical neurons'', Science 268, 1503--1506, 1995.}
