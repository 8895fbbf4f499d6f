package vn.thidua.production;

/** The mail server. Without one no mail is sent, which is allowed. */
final class MailAccess {

    private MailAccess() {}

    static void check(Findings findings) {
        if (!findings.isGiven(Variable.MAIL_HOST)) {
            return;
        }
        if (findings.require(Variable.MAIL_FROM)
                && !findings.value(Variable.MAIL_FROM).contains("@")) {
            findings.add(Variable.MAIL_FROM, "production.mail-from");
        }
        if (findings.isGiven(Variable.MAIL_USERNAME)) {
            findings.require(Variable.MAIL_PASSWORD);
        }
        if (!findings.value(Variable.MAIL_TLS).equals("true")
                && !PublicAddresses.isLocal(findings.value(Variable.MAIL_HOST))) {
            findings.add(Variable.MAIL_TLS, "production.mail-tls");
        }
    }
}
