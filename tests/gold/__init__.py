"""Gold: report texts in our own words with the annotations of two people, and what reads and checks them."""
