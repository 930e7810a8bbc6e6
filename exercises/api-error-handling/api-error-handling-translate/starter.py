from shop import SoldOut


def answer(action, log):
    return 200, action()


if __name__ == "__main__":

    def sell():
        raise SoldOut("No tea is left.")

    print(answer(sell, print))
