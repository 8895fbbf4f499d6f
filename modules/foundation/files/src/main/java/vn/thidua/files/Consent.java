package vn.thidua.files;

import java.time.LocalDate;

/**
 * Agreement to be seen on a picture.
 *
 * @param givenBy who agreed: the person, or a child's parent or guardian
 * @param givenOn the day
 * @param form how, such as "Giấy đồng ý có chữ ký"
 * @param child what the child said, where there is one
 */
public record Consent(String givenBy, LocalDate givenOn, String form, ChildAgreement child) {

    /**
     * From seven years on the child must agree too (Children Law 2016, article 21; Decree
     * 56/2017/NĐ-CP, article 36).
     */
    public enum ChildAgreement {
        /** No child can be recognised. */
        NO_CHILD,
        /** The parent's or guardian's word is enough. */
        UNDER_SEVEN,
        AGREED,
        /** Not enough to publish. */
        NOT_ASKED
    }
}
