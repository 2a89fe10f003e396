"""Drills: families of one plain idea each, told in many ways, with exercises only."""
