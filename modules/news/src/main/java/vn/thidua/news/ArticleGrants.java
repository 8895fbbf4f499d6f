package vn.thidua.news;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.core.grant.Grants;
import vn.thidua.core.grant.Token;
import vn.thidua.organisation.Blocs;

/** Who reads an article, by its state and audience. */
@Component
class ArticleGrants {

    private final Grants grants;
    private final CategoryList categories;
    private final Blocs blocs;

    ArticleGrants(Grants grants, CategoryList categories, Blocs blocs) {
        this.grants = grants;
        this.categories = categories;
        this.blocs = blocs;
    }

    /** Lets the article's grants follow its state, in the transaction of the change. */
    void follow(Article article) {
        grants.grant(article.ref(), tokens(article));
    }

    /** Closes the article to everybody. */
    void hide(Article article) {
        grants.grant(article.ref(), Set.of());
    }

    private Set<Token> tokens(Article article) {
        var tokens = new HashSet<Token>();
        tokens.add(Token.unitEditor(article.unitId()));
        switch (article.state()) {
            case DRAFT, RETURNED -> {}
            case SUBMITTED, APPROVED, UNPUBLISHED -> {
                if (isOfBloc(article)) {
                    tokens.add(Token.secretariat(bloc()));
                }
            }
            case PUBLISHED -> tokens.addAll(article.audience().readers(bloc(), article.unitId()));
        }
        return tokens;
    }

    private boolean isOfBloc(Article article) {
        return categories
                .of(article.category())
                .filter(category -> category.publisher() == Publisher.SECRETARIAT)
                .isPresent();
    }

    private long bloc() {
        return blocs.theBloc().id();
    }
}
