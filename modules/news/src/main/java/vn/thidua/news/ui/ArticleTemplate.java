package vn.thidua.news.ui;

import java.io.Serializable;
import vn.thidua.news.ArticleText;

/**
 * A piece that is written again and again.
 *
 * @param id its word, part of the key of its name
 * @param text words to begin with; what is to be filled in stands in brackets
 */
record ArticleTemplate(String id, ArticleText text) implements Serializable {

    /** Key of its name. */
    String textKey() {
        return "news.template." + id;
    }
}
