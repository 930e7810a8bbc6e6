brightness = int(input())

if brightness < 20:
    print("lights on")
else:
    print("lights off")
print("brightness", brightness)
