# Writes golden.json: reference values from R, an implementation that shares nothing with ours.
# Made once, with R 4.2.2 (Debian package r-base-core, no further R packages), in this directory:
#
#   Rscript golden.R > golden.json && npx prettier --write golden.json
#
# Each entry: the name of a check in golden.test.ts, its arguments, what R says, and the relative error allowed.

entries <- character()
text <- function(x, digits) {
  shown <- sprintf(paste0("%.", digits, "g"), x)
  if (length(x) == 1) shown else paste0("[", paste(shown, collapse = ","), "]")
}
add <- function(check, args, expected, tolerance = 1e-11) {
  entries[length(entries) + 1] <<- sprintf('{"check":"%s","args":[%s],"expected":%s,"tolerance":%g}',
    check, paste(sapply(args, text, digits = 15), collapse = ","), text(expected, digits = 17), tolerance)
}

# Distributions
for (z in c(-8, -3.5, -3, -2.999, -1.96, -0.5, 0, 1, 2.5)) add("normalCdf", list(z), pnorm(z))
for (p in c(1e-12, 0.001, 0.0148, 0.05, 0.3, 0.5, 0.8, 0.95, 0.975, 0.99)) add("normalQuantile", list(p), qnorm(p))
for (a in list(c(-6, 4), c(-1, 1), c(-0.001, 2.9), c(0.7, 9), c(2.5, 13), c(-1.7, 199), c(-5, 1000)))
  add("studentCdf", as.list(a), pt(a[1], a[2]))
for (a in list(c(.95, 1), c(.95, 2), c(.975, 4), c(.95, 4), c(.99, 4), c(.9, 2.9), c(.95, 13), c(.05, 19), c(.999, 7.5), c(.95, 1999)))
  add("studentQuantile", as.list(a), qt(a[1], a[2]))
for (a in list(c(2, 20, .05), c(0, 59, .05), c(94, 100, .95), c(10, 200, .05), c(480, 1000, .5), c(998, 1000, .999)))
  add("binomialCdf", as.list(a), pbinom(a[1], a[2], a[3]))
for (a in list(c(4, 20, .05), c(4, 4, .05), c(16, 200, .05), c(60, 100, .05), c(3, 1000, .001), c(50400, 1000000, .05)))
  add("binomialUpperTail", as.list(a), pbinom(a[1] - 1, a[2], a[3], lower.tail = FALSE), 1e-9)
for (a in list(c(2.5, 7, .3), c(.5, .5, .01), c(200, 300, .41), c(40, 2, .9)))
  add("regularizedBeta", list(a[3], a[1], a[2]), pbeta(a[3], a[1], a[2]))
for (x in c(0.1, 0.5, 1.5, 3.7, 15.5, 100.5, 12345.25)) add("logGamma", list(x), lgamma(x))

# Order statistics: the ranks are binomial quantiles
for (a in list(c(20, 50, .05), c(50, 50, .025), c(100, 90, .05), c(200, 95, .05), c(59, 95, .05), c(1000, 99, .05), c(500, 99, .01)))
  add("orderRanks", as.list(a), c(qbinom(a[3], a[1], a[2] / 100), qbinom(1 - a[3], a[1], a[2] / 100) + 1))

# Clopper-Pearson: binom.test at level 1 - 2 alpha
for (a in list(c(0, 20, .05), c(3, 60, .05), c(7, 7, .05), c(12, 480, .025), c(1, 1000, .005)))
  add("proportionInterval", as.list(a), as.numeric(binom.test(a[1], a[2], conf.level = 1 - 2 * a[3])$conf.int))

# Quantiles of type 7 and moments
latencies <- c(0.812, 1.104, 0.655, 2.310, 0.901, 0.877, 1.330, 0.742, 5.021, 0.968, 0.701, 1.015, 0.859, 1.190, 0.933, 1.447)
for (p in c(.01, .1, .25, .5, .9, .95, .99)) add("quantile", list(latencies, p), as.numeric(quantile(latencies, p, type = 7)))
add("average", list(latencies), mean(latencies))
add("standardDeviation", list(latencies), sd(latencies))
add("averageInterval", list(latencies, .05), as.numeric(t.test(latencies, conf.level = .9)$conf.int))

# Signed rank: estimate, one-sided bounds and p values, exact and (from 51 on here) normal
differences <- c(0.112, -0.043, 0.281, 0.067, 0.190, -0.008, 0.155, 0.330, 0.021, 0.098, -0.120, 0.244)
set.seed(5)
long <- round(rnorm(80, 0.12, 0.3), 6)
bounds <- function(d, alpha, exact) {
  w <- suppressWarnings(wilcox.test(d, conf.int = TRUE, conf.level = 1 - 2 * alpha, exact = exact))
  as.numeric(w$conf.int)
}
walsh <- function(d) { s <- outer(d, d, "+") / 2; s[upper.tri(s, diag = TRUE)] }
for (d in list(differences, differences[1:5], differences[1:9], long[1:40], long[1:50]))
  add("hodgesLehmannEstimate", list(d), as.numeric(wilcox.test(d, conf.int = TRUE, exact = TRUE)$estimate))
# The approximate method of wilcox.test solves for a root; the estimate itself is the median of the Walsh averages.
add("hodgesLehmannEstimate", list(long), median(walsh(long)))
for (d in list(differences, differences[1:5], long[1:15], long[1:50])) add("hodgesLehmannBounds", list(d, .05), bounds(d, .05, TRUE))
add("hodgesLehmannBounds", list(differences, .01), bounds(differences, .01, TRUE))
for (a in list(list(differences, 0), list(differences, .0953), list(long[1:50], .0953), list(differences[1:5], -.2)))
  add("signedRankTest", a, wilcox.test(a[[1]], mu = a[[2]], alternative = "greater", exact = TRUE)$p.value)
add("signedRankTest", list(long, .0953), wilcox.test(long, mu = .0953, alternative = "greater", exact = FALSE)$p.value)
for (a in list(c(20, .05), c(10, .025), c(35, .0148), c(50, .01))) add("signedRankCritical", as.list(a), qsignrank(a[2], a[1]) - 1)

# Rank correlation (midranks, t approximation), Holm
other <- c(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8)
r <- suppressWarnings(cor.test(differences, other, method = "spearman", exact = FALSE))
add("spearman", list(differences, other), c(as.numeric(r$estimate), r$p.value))
r <- cor.test(seq_along(long), long, method = "spearman", exact = FALSE)
add("spearman", list(seq_along(long), long), c(as.numeric(r$estimate), r$p.value))
for (p in list(c(.01, .04, .03, .005), c(.0167, .0251, .04), c(.001, .2)))
  add("holm", list(p, .05), as.numeric(p.adjust(p, "holm") <= .05))

# One stratum of the stratified rank sum is the rank sum test (normal, no continuity correction, ties corrected)
early <- c(1.9, 2.2, 1.7); late <- c(1.0, 1.1, 1.7, 0.9, 1.2, 1.0, 0.8, 1.3, 1.05, 1.15)
add("warmupPValue", list(c(early, late)),
  suppressWarnings(wilcox.test(early, late, alternative = "greater", exact = FALSE, correct = FALSE)$p.value))

cat("[", paste(entries, collapse = ",\n"), "]\n", sep = "")
