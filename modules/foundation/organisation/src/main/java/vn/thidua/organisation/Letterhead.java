package vn.thidua.organisation;

/**
 * What a unit's papers need. Words are empty for a unit that issues none.
 *
 * @param officialName full name in papers, of the day asked for
 * @param layout family of layouts: {@code mat-tran}, {@code doan-the}, {@code doan-thanh-nien},
 *     {@code nha-nuoc}, {@code hoi-khac}
 * @param numberCode the part after the number, as in 12/KH-BTV
 * @param signingWords line above the signature, such as "TM. BAN THƯỜNG VỤ"
 * @param leaderTitle title of who signs, such as "Chủ tịch"
 */
public record Letterhead(
        String officialName,
        String layout,
        String numberCode,
        String signingWords,
        String leaderTitle) {

    /** The same under another name. */
    Letterhead of(String name) {
        return new Letterhead(name, layout, numberCode, signingWords, leaderTitle);
    }
}
