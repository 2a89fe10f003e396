"""The run report: one page for people, one file of key figures for programs."""
