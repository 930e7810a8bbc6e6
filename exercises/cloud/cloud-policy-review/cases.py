ACTIONS = [
    "s3:GetObject",
    "s3:*",
    "*",
    "s3:Delete*",
    "sqs:*",
    "iam:CreateUser",
    "*:Delete*",
]
NEEDS = ["s3:GetObject", "s3:PutObject", "sqs:SendMessage"]


def generate(random):
    statements = []
    for _ in range(random.randint(1, 4)):
        action = random.choice([random.choice(ACTIONS), random.sample(ACTIONS, 2)])
        resource = random.choice(["a", "*", ["a", "b"], ["a", "*"]])
        effect = random.choice(["Allow", "Allow", "Deny"])
        statements.append({"Effect": effect, "Action": action, "Resource": resource})
    return {"Statement": statements}, random.sample(NEEDS, random.randint(0, 3))
