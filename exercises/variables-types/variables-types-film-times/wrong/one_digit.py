hour = int(input())
minute = int(input())
length = int(input())

end = hour * 60 + minute + length
end_hour = end // 60 % 24
end_minute = end % 60
print(f"length: {length // 60} h {length % 60} min")
print(f"end: {end_hour}:{end_minute}")
