from http import HTTPStatus

from shop import Discontinued, ShopError, SoldOut, UnknownItem

STATUS = {UnknownItem: 404, Discontinued: 410, SoldOut: 409, ShopError: 400}


def problem(status, detail):
    body = {"title": HTTPStatus(status).phrase, "status": status, "detail": detail}
    return status, body


def status_of(error):
    return next(STATUS[kind] for kind in type(error).__mro__ if kind in STATUS)


def answer(action, log):
    try:
        return 200, action()
    except ShopError as error:
        return problem(status_of(error), str(error))
    except Exception as error:
        log(f"{type(error).__name__}: {error}")
        return problem(500, "Something went wrong.")


if __name__ == "__main__":

    def sell():
        raise SoldOut("No tea is left.")

    print(answer(sell, print))
