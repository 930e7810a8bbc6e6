hour = int(input())
minute = int(input())
length = int(input())

end_hour = (hour + length // 60) % 24
end_minute = (minute + length % 60) % 60
print(f"length: {length // 60} h {length % 60} min")
print(f"end: {end_hour:02}:{end_minute:02}")
