package vn.thidua.news;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Revisions extends Repository<Revision, Long> {

    Revision save(Revision revision);

    Optional<Revision> findById(long id);

    @Query("select r from Revision r where r.articleId = :article order by r.id desc")
    List<Revision> of(long article, Limit limit);

    void deleteByArticleId(long articleId);
}
