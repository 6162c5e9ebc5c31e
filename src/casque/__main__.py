"""``python -m casque`` is the command line."""

from casque.delivery.cli import main

main()
