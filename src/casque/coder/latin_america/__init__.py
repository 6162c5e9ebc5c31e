"""Reports of violence in Latin America read into incident templates, with the components of the coder."""

from casque.coder.latin_america.templates import Template, Value, find_templates

__all__ = ["Template", "Value", "find_templates"]
