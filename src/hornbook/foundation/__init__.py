"""What every room stands on: artifacts, errors, configs, progress, hardware, meters."""
