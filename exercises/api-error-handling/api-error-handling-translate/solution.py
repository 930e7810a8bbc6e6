from shop import Discontinued, ShopError, SoldOut, UnknownItem


def problem(status, title, error):
    return status, {"title": title, "status": status, "detail": str(error)}


def answer(action, log):
    try:
        return 200, action()
    except UnknownItem as error:
        return problem(404, "Not Found", error)
    except Discontinued as error:
        return problem(410, "Gone", error)
    except SoldOut as error:
        return problem(409, "Conflict", error)
    except ShopError as error:
        return problem(400, "Bad Request", error)
    except Exception as error:
        log(f"{type(error).__name__}: {error}")
        return problem(500, "Internal Server Error", "Something went wrong.")


if __name__ == "__main__":

    def sell():
        raise SoldOut("No tea is left.")

    print(answer(sell, print))
