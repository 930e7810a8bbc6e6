from shop import Discontinued, ShopError, SoldOut, UnknownItem


def problem(status, title, error):
    return status, {"title": title, "status": status, "detail": str(error)}


STATUS = {UnknownItem: 404, Discontinued: 410, SoldOut: 409, ShopError: 400}
TITLE = {404: "Not Found", 410: "Gone", 409: "Conflict", 400: "Bad Request"}


def answer(action, log):
    try:
        return 200, action()
    except Exception as error:
        if type(error) in STATUS:
            status = STATUS[type(error)]
            return problem(status, TITLE[status], error)
        log(f"{type(error).__name__}: {error}")
        return problem(500, "Internal Server Error", "Something went wrong.")


if __name__ == "__main__":

    def sell():
        raise SoldOut("No tea is left.")

    print(answer(sell, print))
