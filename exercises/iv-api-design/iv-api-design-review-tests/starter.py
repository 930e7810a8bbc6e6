from loans import make_api


def test_a_loan_is_made():
    send = make_api()
    status, headers, loan = send("POST", "/loans", user="ana", body={"tool": "saw"})
    assert status == 201
