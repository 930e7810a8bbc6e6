# This line reads the brightness that you type. Leave it as it is.
brightness = int(input())

# Find the three faults below.
if brightness < 20
    print("lights on")
      print("curtains closed")
else:
    print("lights off")
    print("brightness", brightness)
