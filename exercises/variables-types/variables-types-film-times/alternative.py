hour = int(input())
minute = int(input())
length = int(input())

end = (hour * 60 + minute + length) % 1440
print(f"length: {length // 60} h {length % 60} min")
print(f"end: {end // 60:02}:{end % 60:02}")
