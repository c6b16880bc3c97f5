"""Training for laboratories: the three-stage strategy of HealthGPT (arXiv 2502.09838, section 3.3) on one's own data.

Nothing is imported here; ``settings`` and ``records`` need no torch.
"""
