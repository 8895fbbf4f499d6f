package vn.thidua.news;

import java.util.Locale;
import java.util.Set;
import vn.thidua.core.grant.Token;

/** Who reads an article once it is published. */
public enum Audience {
    /** Đơn vị tôi: the unit's own people. */
    UNIT,
    /** Cả khối: everybody in the bloc and its observer. */
    BLOC,
    /** Công khai: everybody; released by the secretariat only. */
    PUBLIC;

    Set<Token> readers(long bloc, long unit) {
        return switch (this) {
            case UNIT -> Set.of(Token.unit(unit));
            case BLOC -> Set.of(Token.unit(unit), Token.bloc(bloc));
            case PUBLIC -> Set.of(Token.unit(unit), Token.bloc(bloc), Token.PUBLIC);
        };
    }

    /** Key of the word in the text bundles. */
    public String textKey() {
        return "news.audience." + name().toLowerCase(Locale.ROOT);
    }
}
