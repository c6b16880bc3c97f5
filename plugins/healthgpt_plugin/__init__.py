"""HealthGPT in the viewer: the workflow, the panel and the command."""
