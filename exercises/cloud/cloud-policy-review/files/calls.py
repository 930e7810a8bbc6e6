#: Every action that there is, in this small cloud.
CALLS = [
    "s3:GetObject",
    "s3:PutObject",
    "s3:DeleteObject",
    "s3:ListBucket",
    "sqs:SendMessage",
    "sqs:DeleteQueue",
    "iam:CreateUser",
]
