"""Room ``linking``."""
