brightness = int(input())
if brightness < 20:
    print("lights on")
    print("curtains closed")
else:
    print("lights off")
    print("brightness", brightness)
