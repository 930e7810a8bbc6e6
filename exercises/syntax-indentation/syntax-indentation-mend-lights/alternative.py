brightness = int(input())

if brightness >= 20:
    print("lights off")
else:
    print("lights on")
    print("curtains closed")
print("brightness", brightness)
