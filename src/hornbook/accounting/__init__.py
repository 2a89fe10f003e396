"""What training costs: FLOPs, MFU, memory, time and money."""
