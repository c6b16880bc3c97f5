"""What differs between the members of the HealthGPT family, and nothing else."""
